using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Shared;
using FluentValidation;

namespace EscalationPortal.Web.Features.Resolutions;

/// <summary>Nothing is typed: the page asks for a confirmation.</summary>
public sealed class ResolveForm
{
    public static IReadOnlyList<Block> Blocks(OpenDispute open) => [.. Block.OfRecord(open), .. Block.OfSafety(open)];
}

public sealed class ResolveFormValidator : AbstractValidator<ResolveForm>;
