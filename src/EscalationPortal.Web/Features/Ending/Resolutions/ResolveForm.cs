using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.Resolutions;

/// <summary>Nothing is typed: the page asks for a confirmation.</summary>
public sealed class ResolveForm
{
    public static IReadOnlyList<Block> Blocks(OpenDispute open) => [.. Block.OfRecord(open), .. Block.OfSafety(open)];
}

public sealed class ResolveFormValidator : AbstractValidator<ResolveForm>;
