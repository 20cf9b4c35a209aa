using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Persistence.Accounts;

/// <summary>How someone signs in. Who they are is the directory's: both have the same id.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>Whether the password is one that an administrator handed over: nothing but choosing one's own is possible with it.</summary>
    public bool MustChangePassword { get; set; }
}
