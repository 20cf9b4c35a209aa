using EscalationPortal.Domain.People;

namespace EscalationPortal.Web.Features.Account;

/// <param name="Email">With which they sign in.</param>
public sealed record AccountPage(Person Person, string Email);
