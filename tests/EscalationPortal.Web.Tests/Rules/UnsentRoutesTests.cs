using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Whatever form it is: what was typed into it when the session had ended stands in it again.</summary>
public sealed class UnsentRoutesTests(ActForms forms) : IClassFixture<ActForms>
{
    /// <summary>Forms of which nothing is kept, each with its reason.</summary>
    private static readonly Dictionary<string, string> s_notKept = new(StringComparer.Ordinal)
    {
        ["POST /account/sign-in"] = "is what one signs in with",
        ["POST /account/sign-out"] = "holds nothing",
        ["POST /account/sign-out-everywhere"] = "holds nothing",
        ["POST /account/absence/{absence:guid}/removal"] = "holds nothing",
        ["POST /access/{id:guid}/confirmation"] = "holds nothing",
        ["POST /access/{id:guid}/refusal"] = "holds nothing",
        ["POST /account/password"] = "a password is never stored as it was typed",
        ["POST /people/{id:guid}/account"] = "holds an email address alone",
        ["POST /disputes/find"] = "a case reference is never stored but in its dispute",
        ["POST /log"] = "holds nothing",
        ["POST /log/{id:guid}/check"] = "the draft is stored already",
        ["POST /log/{id:guid}/delete"] = "holds nothing",
        ["POST /log/{id:guid}/showing"] = "is one choice, and shows a draft to someone",
        ["POST /log/{id:guid}/showing/end"] = "holds nothing",
        ["POST /people/{id:guid}/absence/{absence:guid}/removal"] = "holds nothing",
        ["POST /people/{id:guid}/leaving"] = "holds nothing",
        ["POST /learning/{id:guid}/theme/removal"] = "holds nothing",
    };

    public static TheoryData<string> DisputeRoutes => BadInputTests.Routes;

    [Fact]
    public void EveryForm_IsKept_OrSaysWhyNot()
    {
        var kept = Routes.Endpoints(forms.Portal).Where(e => e.Metadata.GetMetadata<KeptWhenUnsentAttribute>() is not null).SelectMany(Routes.Lines).ToList();

        Assert.Equal(Routes.Listed.Where(r => r.Method == "POST").Select(r => r.Line).Order(StringComparer.Ordinal),
            kept.Concat(s_notKept.Keys).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DisputeRoutes))]
    public async Task Act_SentAfterTheSessionEnded_IsBackOnItsPageWithEveryWordAndNotDone(string template)
    {
        var (visitor, page) = await forms.OpenAsync(template);
        var before = await forms.StateAsync(page.Path.Split('/')[2]);
        var words = BadInput.Words[0];
        forms.Portal.Clock.Advance(TimeSpan.FromMinutes(31));
        try
        {
            var asked = await visitor.PostAsync(page.Path, ActForms.Filled(page, [.. BadInput.Every(BadInput.Form(page), words)]));
            Assert.Contains("unsent=kept", asked.Location, StringComparison.Ordinal);

            var signedIn = await visitor.SubmitAsync(await visitor.FollowAsync(asked), ("Email", forms.WhoOpened(template).Email), ("Password", DemonstrationPeople.Password));
            var again = await visitor.FollowAsync(signedIn);

            Assert.Equal(page.Path, signedIn.Location);
            Assert.Contains("has not been sent", again.Text, StringComparison.Ordinal);
            Assert.All(BadInput.Texts(BadInput.Form(page)), name => Assert.Equal(words, ActForms.ValueOf(again, name)));
            Assert.Empty(again.Document.QuerySelectorAll("main img[onerror]"));
            Assert.Equal(before, await forms.StateAsync(page.Path.Split('/')[2]));
        }
        finally
        {
            forms.Portal.Clock.MoveTo(PortalFactory.Start);
        }
    }
}
