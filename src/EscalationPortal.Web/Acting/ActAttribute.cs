using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Acting;

/// <summary>The verb whose page a controller serves, at the address that is declared for it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ActAttribute(Verb verb) : RouteAttribute(ActDeclarations.Of(verb).Route)
{
    public Verb Verb { get; } = verb;
}
