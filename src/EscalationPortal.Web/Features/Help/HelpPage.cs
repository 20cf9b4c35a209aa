using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Help;

public sealed record HelpPage(EscalationPolicy Policy, IReadOnlyList<RoleGuide> Guides);
