using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What the worker is concerned about, and how they know.</summary>
/// <param name="Impact">What it means for this child.</param>
/// <param name="LivedExperience">What the child says or shows; shown at every later stage.</param>
public sealed record Concern(
    [property: TypedText] string WhatHappened, [property: TypedText] string Evidence, [property: TypedText] string Source,
    [property: TypedText] string Impact, [property: TypedText] string LivedExperience);

/// <summary>Advice that the worker took before raising it. Own-side matter.</summary>
public sealed record AdviceTaken(string From, DateOnly On, string Text);

/// <summary>Everything that makes a draft a dispute.</summary>
/// <param name="Words">The worker's few words for the title, after the area.</param>
/// <param name="AroseOn">The day the disagreement arose: the first stage's clock runs from it.</param>
/// <param name="WhatWeAccept">What both accept.</param>
/// <param name="WhereWeDiffer">Where they differ.</param>
/// <param name="Others">The person in each of the other agencies.</param>
/// <param name="Held">The discussion that was held, or null where it is still to come.</param>
/// <param name="PlannedFor">The day it is planned for, where it has not been held.</param>
public sealed record Submission(
    CaseReference Case, string CouncilArea, string Track, string Words, IReadOnlyList<string> Areas,
    IReadOnlyList<string> Situations, DateOnly AroseOn, Concern Concern, string WhatWeAccept, string WhereWeDiffer,
    string WhatWouldChangeOurMind, string OutcomeWanted, AdviceTaken? Advice, string? SupportWanted,
    SafetyAnswer Safety, RiskReferred? Risk, IReadOnlyList<NetworkPerson> Network, IReadOnlyList<Guid> Others,
    DiscussionHeld? Held, DateOnly? PlannedFor)
{
    /// <summary>What the worker's supervisor said of the draft. Own-side matter.</summary>
    public IReadOnlyList<AdviceTaken> SupervisorsComments { get; init; } = [];
}
