using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.LearningClosures;

/// <summary>Nothing is typed: the page asks for a confirmation.</summary>
public sealed class LearningClosureForm
{
    public static IReadOnlyList<Block> Blocks(OpenDispute open) => [.. Block.OfSignatures(open), .. Block.OfLearning(open), .. Block.OfSafety(open)];
}

public sealed class LearningClosureFormValidator : AbstractValidator<LearningClosureForm>;
