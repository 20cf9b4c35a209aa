namespace EscalationPortal.Web.Demonstration;

public static class DemonstrationPeople
{
    public const string Password = "Demonstration-2026";
    public static IReadOnlyList<DemonstrationPerson> All { get; } = [];
}

public sealed record DemonstrationPerson(string Name, string Title, string Email, string WhatToTry);
