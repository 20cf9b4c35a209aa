using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>Where a matter goes that this process is not for. That someone was shown it is kept nowhere.</summary>
public sealed record WayOutPage(WayOut WayOut, string Back);
