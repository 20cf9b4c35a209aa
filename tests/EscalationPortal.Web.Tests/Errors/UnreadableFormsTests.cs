using System.Net;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Logging.Abstractions;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Errors;

public sealed class UnreadableFormsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Kinds { get; } = [.. Unreadable.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Form_ThatCannotBeRead_IsRefusedOnEveryPageWithWhatToDoAndWhatWasTyped(string kind)
    {
        var kept = Routes.Endpoints(portal).Where(e => e.Metadata.GetMetadata<KeptWhenUnsentAttribute>() is not null)
            .SelectMany(Routes.Lines).ToHashSet(StringComparer.Ordinal);
        var priya = await portal.SignInAsync(Priya);
        foreach (var route in Routes.Listed.Where(r => r.Method == "POST"))
        {
            var answer = await SendAsync(priya, route, kind);

            AssertSaysWhatToDo(answer, route);
            Assert.True(Typed(answer).Any(t => t.StartsWith(Unreadable.Words, StringComparison.Ordinal))
                == (kind != Unreadable.Json && kept.Contains(route.Line)), route.Line);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Form_ThatCannotBeReadFromSomeoneSignedOut_IsRefusedWithoutTheirWords(string kind)
    {
        foreach (var route in Routes.Listed.Where(r => r.Method == "POST"))
        {
            var answer = await SendAsync(portal.Anybody(), route, kind);

            AssertSaysWhatToDo(answer, route);
            Assert.DoesNotContain(Unreadable.Words, answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Form_SentFromAPageThatIsTooOld_GivesBackWhatWasTyped()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);

        var answer = await (await portal.SignInAsync(Priya))
            .PostAsync($"/disputes/{dispute.Reference}/addition", [KeyValuePair.Create("Form.Why", Unreadable.Words)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([Unreadable.Words], Typed(answer));
    }

    [Fact]
    public async Task WordsGivenBack_AreTextAndAreCutWhereAPageWouldBecomeTooLong()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var (script, longest) = ("<script>alert(1)</script> and words", "word " + new string('x', 50_000));
        var fields = Enumerable.Range(0, 8).Select(i => KeyValuePair.Create($"Form.Text{i}", longest))
            .Prepend(KeyValuePair.Create("Form.Why", script));

        var answer = await (await portal.SignInAsync(Priya)).PostAsync($"/disputes/{dispute.Reference}/addition", fields);

        var typed = Typed(answer);
        Assert.Equal(script, typed[0]);
        Assert.Empty(answer.Document.QuerySelectorAll("main script"));
        Assert.All(typed, t => Assert.True(t.Length <= WordsToCopy.MostOfOne));
        Assert.InRange(typed.Sum(t => t.Length), 190_000, 200_000);
        Assert.Contains("The rest of this text is not shown", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ThatArrivesInPieces_IsReadWholeBeforeAnythingElseLooksAtIt()
    {
        var http = new DefaultHttpContext();
        http.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new ControllerActionDescriptor()), null));
        (http.Request.Method, http.Request.ContentType) = ("POST", "application/x-www-form-urlencoded");
        http.Request.Body = new InPieces("Form.Why=" + new string('x', 100_000));
        Task<IFormCollection>? read = null;

        await new FormReading(Look, NullLogger<FormReading>.Instance).InvokeAsync(http);

        Task Look(HttpContext context)
        {
            read = context.Request.ReadFormAsync();
            return Task.CompletedTask;
        }

        Assert.True(read is { IsCompletedSuccessfully: true });
        Assert.Equal(100_000, (await read)["Form.Why"].ToString().Length);
    }

    private static async Task<Page> SendAsync(Visitor visitor, Route route, string kind)
    {
        using var content = Unreadable.Kinds[kind]();
        return await visitor.SendAsync(HttpMethod.Post, route.PathFor("RPD-0000-0000", Guid.NewGuid()), content);
    }

    private static void AssertSaysWhatToDo(Page answer, Route route)
    {
        Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{route.Line}: {answer.Status}");
        Assert.Contains(answer.Heading, new[] { "This form could not be read", "This form is too long" });
        Assert.Contains("Nothing was saved.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("send the form again", answer.Text, StringComparison.Ordinal);
    }

    private static List<string> Typed(Page answer) => [.. answer.Document.QuerySelectorAll("main .app-typed").Select(t => t.TextContent)];

    /// <summary>A body as it comes over a network: each piece a little later, on another thread.</summary>
    private sealed class InPieces(string body) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(body))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 1_000)], cancellationToken);
        }
    }
}
