using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Persistence.Evidence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Persistence;

/// <summary>The one model. Each database has a sealed context of its own, for its own migrations.</summary>
public abstract class PortalDbContext(DbContextOptions options) : IdentityDbContext<PortalUser, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Dispute> Disputes => Set<Dispute>();
    public DbSet<LearningReferral> LearningReferrals => Set<LearningReferral>();
    public DbSet<LearningTheme> LearningThemes => Set<LearningTheme>();
    public DbSet<AgencyEntry> Agencies => Set<AgencyEntry>();
    public DbSet<PersonEntry> People => Set<PersonEntry>();
    public DbSet<DeputyEntry> Deputies => Set<DeputyEntry>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<DirectoryChange> DirectoryChanges => Set<DirectoryChange>();
    public DbSet<AccessChange> AccessChanges => Set<AccessChange>();
    public DbSet<DirectoryState> DirectoryStates => Set<DirectoryState>();
    public DbSet<AccessDecision> AccessDecisions => Set<AccessDecision>();
    public DbSet<WaitingPassword> WaitingPasswords => Set<WaitingPassword>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<WrongTries> WrongTries => Set<WrongTries>();
    public DbSet<UnsentForm> UnsentForms => Set<UnsentForm>();
    public DbSet<DisputeReading> Readings => Set<DisputeReading>();
    public DbSet<HandledForm> HandledForms => Set<HandledForm>();
    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();
    public DbSet<DatabaseMark> Marks => Set<DatabaseMark>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => IdentitySchema.Apply(optionsBuilder);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<DisputeReference>().HaveConversion<DisputeReferenceConverter>().HaveMaxLength(DisputeReference.Length);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(Dispute.TextLength);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(k => !k.IsOwnership))
            key.DeleteBehavior = DeleteBehavior.Restrict; // nothing of a record goes because something else does
    }
}
