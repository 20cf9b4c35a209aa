using EscalationPortal.Web.Features.Drafts;

namespace EscalationPortal.Web.Features.Showings;

public sealed record ShowingPage(OpenDraft Open, ShowingForm Form);
