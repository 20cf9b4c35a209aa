using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;

namespace EscalationPortal.Web.Features.Directory.Access;

/// <summary>Changes of access in words.</summary>
public static class AccessWords
{
    /// <summary>After the sentence that says what was saved; empty if nothing waits.</summary>
    public static string Wait(IReadOnlyList<WantedAccess> waiting) => waiting.Count switch
    {
        0 => "",
        1 => " One change gives an account access to disputes, so a second person must confirm it.",
        _ => $" {waiting.Count} changes give an account access to disputes, so a second person must confirm them.",
    };

    /// <summary>For the record of changes; empty if nothing waits.</summary>
    public static string Asked(IReadOnlyList<WantedAccess> waiting) => waiting.Count == 0 ? ""
        : $" Asked for, and waiting for a second person: {string.Join(", ", waiting.Select(w => Kind(w.Kind)).Distinct())}.";

    /// <summary>'Dina Kaur becomes a deputy of Paul Dent'.</summary>
    public static string What(AccessKind kind, string name, string agencyName, string? roleName, string? other) => kind switch
    {
        AccessKind.Account => $"{name} gets a first password",
        AccessKind.Role => $"{name} becomes {roleName}",
        AccessKind.Lead => $"{name} becomes the safeguarding lead of {agencyName}",
        AccessKind.Deputy => $"{name} becomes a deputy of {other}",
        _ => $"{name} becomes the line manager of {other}",
    };

    /// <summary>What the second person has to know before they decide.</summary>
    public static string WhatItOpens(AccessLine line) => line.Kind switch
    {
        AccessKind.Account => $"With it, someone can sign in as {line.Name} and read everything {line.Name} can read. "
            + "You each hand over half of it, so neither of you can use it.",
        AccessKind.Role => $"Their account will open everything this role can open. {line.Name} must be the person the partnership chose.",
        AccessKind.Lead => $"Their account will open every dispute of {line.AgencyName} that has reached its lead, and every alarm.",
        AccessKind.Deputy => $"While {line.Other} is away, their account opens everything {line.Other} can read.",
        _ => $"They will be the first person offered to {line.Other} when an escalation or a draft needs someone to read it.",
    };

    public static string NameOf(string role, EscalationPolicy policy) =>
        Administrator.RolesOf(policy).FirstOrDefault(r => r.Key == role)?.Name ?? role;

    private static string Kind(AccessKind kind) => kind switch
    {
        AccessKind.Account => "first password",
        AccessKind.Role => "role",
        AccessKind.Lead => "lead",
        AccessKind.Deputy => "deputy",
        _ => "line manager",
    };
}
