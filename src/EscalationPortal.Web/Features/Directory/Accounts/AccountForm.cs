using EscalationPortal.Domain;
using System.Text;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Directory.Accounts;

public sealed class AccountForm
{
    public string? Email { get; set; }
}

public sealed class AccountFormValidator : AbstractValidator<AccountForm>
{
    public AccountFormValidator() => RuleFor(f => f.Email).Cascade(CascadeMode.Stop)
        .Text("Enter the email address they will sign in with", Lengths.Email)
        // Of plain letters only: others look like these, and an address is what people know each other by.
        .Must(e => Ascii.IsValid(e) && System.Net.Mail.MailAddress.TryCreate(e!.Trim(), out var address) && address.Address == e.Trim())
        .WithMessage("Enter an email address, such as name@agency.example");
}

/// <param name="Email">Null while they have no account.</param>
/// <param name="ByTwo">Whether the account opens something, so that a second person hands over one half of the password.</param>
public sealed record AccountPage(PersonEntry Person, AccountForm Form, string? Email, bool ByTwo);

/// <param name="Password">Shown here, and nowhere again: only its hash is kept.</param>
public sealed record AccountMadePage(PersonEntry Person, string Email, string Password);

/// <param name="Half">Shown here, and kept nowhere.</param>
/// <param name="Confirmers">Names of those who can be the second person; empty if no one but the console of the server can.</param>
public sealed record FirstHalfPage(PersonEntry Person, string Email, string Half, Guid ChangeId, IReadOnlyList<string> Confirmers);
