using System.Globalization;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Identifiers;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// The only thing that says which child a dispute is about: the number of the case in an agency's own system.
/// It is never part of an address, a log line or a mail.
/// </summary>
public sealed record CaseReference
{
    public const int MaxSystemLength = 60;
    public const int MaxReferenceLength = 40;

    private CaseReference(string system, string reference) =>
        (System, Reference, Normalised) = (system, reference, Normalise(reference));

    /// <summary>Key of a case system of the policy.</summary>
    public string System { get; private init; }

    [TypedText]
    public string Reference { get; private init; }

    /// <summary>What it is found by: two people seldom type the same spaces and hyphens.</summary>
    [TypedText]
    public string Normalised { get; private init; }

    /// <summary>A stored reference is not checked again: it was lawful when it was kept.</summary>
    public static CaseReference Of(string? system, string? reference)
    {
        var trimmedSystem = system?.Trim() ?? "";
        var trimmed = reference?.Trim() ?? "";
        RuleViolationException.ThrowIf(trimmedSystem.Length == 0, "Choose the system that the case reference comes from.");
        RuleViolationException.ThrowIf(trimmedSystem.Length > MaxSystemLength, $"The name of the case system is {MaxSystemLength} characters at most.");
        RuleViolationException.ThrowIf(trimmed.Length == 0, "Enter the case reference.");
        RuleViolationException.ThrowIf(trimmed.Length > MaxReferenceLength, $"The case reference is {MaxReferenceLength} characters at most.");
        RuleViolationException.ThrowIf(trimmed.Any(char.IsControl), "The case reference is one line.");
        PersonalDataCheck.RefuseIn(trimmed, "The case reference");
        return new CaseReference(trimmedSystem, trimmed);
    }

    /// <summary>'ab 12-3' and 'AB/12.3' are 'AB123'. Empty if nothing but spaces and signs was typed.</summary>
    public static string Normalise(string? typed) => string.Concat((typed ?? "").Where(c => !IsSeparator(c))).ToUpperInvariant();

    /// <summary>Spaces, hyphens and dashes of every kind, slashes and dots.</summary>
    internal static bool IsSeparator(char c) =>
        char.IsWhiteSpace(c) || c is '/' or '\\' or '.' or '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    /// <summary>Kept out of logs and messages that print whatever they are given.</summary>
    public override string ToString() => "(case reference)";
}
