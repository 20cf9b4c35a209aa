using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

/// <param name="Reader">The supervisor, who sees what they said themselves, and not what another said before them.</param>
public sealed record SharedDraftPage(OpenDraft Open, Guid Reader, CommentForm Form)
{
    public string Address => Addresses.SharedDraft(Open.Draft.Id);

    public IReadOnlyList<DraftComment> CommentsOn(JourneyStep? step) => [.. Open.CommentsOn(step).Where(c => c.PersonId == Reader)];
}
