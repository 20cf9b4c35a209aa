using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Configurations;
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
    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();
    public DbSet<EvidenceDay> EvidenceDays => Set<EvidenceDay>();
    public DbSet<HandledForm> HandledForms => Set<HandledForm>();
    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();
    public DbSet<DatabaseMark> Marks => Set<DatabaseMark>();

    /// <summary>Saves everything or nothing; new evidence is counted into its day with it.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var added = DayTally.Added(ChangeTracker);
        if (added.Count == 0)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await DayTally.CountAsync(this, added, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>Everything is saved by <see cref="SaveChangesAsync(bool, CancellationToken)"/>, which counts the evidence.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: it counts the evidence that is added.");

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => IdentitySchema.Apply(optionsBuilder);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<DisputeReference>().HaveConversion<DisputeReferenceConverter>().HaveMaxLength(DisputeReference.Length);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(ColumnLengths.EnumName);
        configurationBuilder.Properties<string>().HaveMaxLength(Lengths.Text);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(k => !k.IsOwnership))
            key.DeleteBehavior = DeleteBehavior.Restrict; // nothing of a record goes because something else does
    }
}
