using EscalationPortal.Domain.People;

namespace EscalationPortal.Web.Forms;

/// <summary>One radio, checkbox or option: what is posted, what is read, and what it means.</summary>
/// <param name="Group">The heading under which a list shows it; options of one group follow each other.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, string? Group = null)
{
    /// <summary>People to choose from, each introduced.</summary>
    public static IReadOnlyList<Choice> Of(IEnumerable<Person> people) =>
        [.. people.Select(p => new Choice(p.Id.ToString(), p.HasAccount ? p.Introduction : $"{p.Introduction} (no account)"))];
}
