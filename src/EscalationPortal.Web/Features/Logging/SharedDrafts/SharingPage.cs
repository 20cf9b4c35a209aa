using EscalationPortal.Web.Features.Logging.Drafts;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

public sealed record SharingPage(OpenDraft Open, SharingForm Form);
