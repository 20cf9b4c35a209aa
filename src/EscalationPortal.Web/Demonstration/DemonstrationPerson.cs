using System.Security.Cryptography;
using System.Text;

namespace EscalationPortal.Web.Demonstration;

/// <param name="CanTry">One sentence for the list on the sign-in page.</param>
public sealed record DemonstrationPerson(
    string Email, string Name, string Role, string Title, string Agency, string CanTry, DemonstrationPerson? Manager = null)
{
    /// <summary>From the address, so that the same person has the same id in every demonstration.</summary>
    public Guid Id { get; } = new(SHA256.HashData(Encoding.UTF8.GetBytes(Email)).AsSpan(0, 16));

    public bool IsLead { get; init; }
}
