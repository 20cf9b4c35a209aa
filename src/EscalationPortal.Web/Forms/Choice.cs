using EscalationPortal.Domain.People;

namespace EscalationPortal.Web.Forms;

/// <summary>One radio, checkbox or option: what is posted, what is read, and what it means.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>People to choose from, each introduced.</summary>
    public static IReadOnlyList<Choice> Of(IEnumerable<Person> people) =>
        [.. people.Select(p => new Choice(p.Id.ToString(), p.HasAccount ? p.Introduction : $"{p.Introduction} (no account)"))];
}
