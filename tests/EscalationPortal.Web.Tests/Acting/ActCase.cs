using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>One act as it is done through its page, and what is to be seen of it.</summary>
/// <param name="Page">The last part of its address.</param>
/// <param name="Given">The dispute, walked to where the act is lawful.</param>
/// <param name="Fields">What is filled in, over what the page shows already.</param>
internal sealed record ActCase(
    string Page, Func<PortalFactory, Task<Dispute>> Given, DemonstrationPerson By, Func<Dispute, (string Name, string Value)[]> Fields)
{
    /// <summary>Reads the dispute and may not do this; null where everyone of a party may.</summary>
    public DemonstrationPerson? NotFor { get; init; }

    /// <summary>Each field that is needed, with the sentence beside it when it is left empty.</summary>
    public (string Name, string Message)[] Needed { get; init; } = [];

    /// <summary>Who finds which words on their work page.</summary>
    public (DemonstrationPerson Who, string Words)[] Told { get; init; } = [];

    /// <summary>What stands on the page of the dispute, or on the actor's work page where they no longer read it.</summary>
    public string[] Shown { get; init; } = [];

    public bool EndsAccess { get; init; }
}
