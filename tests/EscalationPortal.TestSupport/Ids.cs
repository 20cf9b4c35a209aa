using System.Security.Cryptography;
using System.Text;

namespace EscalationPortal.TestSupport;

public static class Ids
{
    /// <summary>The same person has the same id in every run.</summary>
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
