using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;

namespace EscalationPortal.Web.Features.Shared;

public sealed record ActLink(string Text, string Address);

public sealed record OfferedActs(ActLink? Primary, IReadOnlyList<ActLink> Secondary)
{
    public static OfferedActs For(OpenDispute open) => new(null, []);

    public static string AddressFor(ObligationKind kind, string reference, Guid? subject) => $"/disputes/{reference}";
}
