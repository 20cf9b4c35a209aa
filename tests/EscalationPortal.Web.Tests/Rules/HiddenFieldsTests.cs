using System.Text.RegularExpressions;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>
/// Each field of each form in turn, hidden ones included, holds what it cannot mean, in a form that is lawful otherwise. It is refused or
/// left out, in our words; no page breaks of it. Nothing is ever saved, so that each is sent to the same page.
/// </summary>
public sealed partial class HiddenFieldsTests(ConflictingPortal portal, HiddenFieldsTests.Others others)
    : IClassFixture<ConflictingPortal>, IClassFixture<HiddenFieldsTests.Others>
{
    public static TheoryData<string> Acts => DoubledActTests.Acts;

    public static TheoryData<string> Forms => OtherFormsTests.Forms;

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_WithAFieldThatMeansNothing_IsRefusedInPlainWords(string page)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All[page];
        var visitor = await portal.SignInAsync(act.By);
        var dispute = await act.Given(portal);
        var address = $"/disputes/{dispute.Reference}/{page}";
        var (action, fields) = Doubled.Form(await visitor.GetAsync(address), address, act.Fields(dispute));

        await AssertRefusedAsync(portal, visitor, action, fields, FieldsOfForms.Of(portal, $"disputes/{{reference}}/{page}", page));
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_WithAFieldThatMeansNothing_IsRefusedInPlainWords(string form)
    {
        var (visitor, page, at) = await others.Forms.OpenAsync(form);
        var (action, fields) = Doubled.Form(
            page, at, [.. FormCases.All.GetValueOrDefault(form)?.Fields ?? [], .. OtherForms.ToBeAskedAll(form)]);

        await AssertRefusedAsync(others.Portal, visitor, action, fields, FieldsOfForms.Of(others.Portal, OtherForms.RouteOf(form), form));
    }

    private static async Task AssertRefusedAsync(
        ConflictingPortal portal, Visitor visitor, string action,
        List<KeyValuePair<string, string>> fields, IEnumerable<(string Name, string Value)> odd)
    {
        var wrong = new List<string>();
        foreach (var (name, value) in odd)
        {
            var answer = await portal.SendTooLateAsync(visitor, action,
                [.. fields.Where(f => !f.Key.Equals(name, StringComparison.OrdinalIgnoreCase)), KeyValuePair.Create(name, value)]);
            var words = Library().Match(answer.Text);
            if ((int)answer.Status >= 500)
                wrong.Add($"{name} = '{value}': "
                    + $"{(int)answer.Status} {portal.Log.Written.LastOrDefault(l => l.Contains("Exception", StringComparison.Ordinal))}");
            if (words.Success)
                wrong.Add($"{name} = '{value}': '{words.Value}'");
            wrong.AddRange(portal.Conflict.AboutUnknown.Select(a => $"{name} = '{value}' was to be saved as {a}"));
            portal.Conflict.AboutUnknown.Clear();
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Sentences of the framework and of the library that checks forms.</summary>
    [GeneratedRegex("is not valid|is invalid|must be a number|is required\\.|must not be empty|maximum number of allowed|'[^']*' "
        + "(must|is|has|should)|exceeded", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Library();

    /// <summary>The other forms, on a portal where nothing is saved while they are sent.</summary>
    public sealed class Others : IDisposable
    {
        public ConflictingPortal Portal { get; } = new();

        internal OtherForms Forms => field ??= new OtherForms { Portal = Portal };

        public void Dispose() => Portal.Dispose();
    }
}
