using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Persistence.Accounts;

/// <summary>How somebody signs in. Who they are is the directory's: both have the same id.</summary>
public sealed class PortalUser : IdentityUser<Guid>;
