using EscalationPortal.Domain;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class AccessChangeConfiguration : IEntityTypeConfiguration<AccessChange>
{
    public void Configure(EntityTypeBuilder<AccessChange> change)
    {
        change.ToTable("AccessChanges", t => t.HasTrigger("AccessChanges_AppendOnly"));
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.AgencyKey).HasMaxLength(ColumnLengths.Key);
        change.Property(c => c.Role).HasMaxLength(ColumnLengths.Key);
        change.Property(c => c.AskedByName).HasMaxLength(Lengths.Name);
        change.HasIndex(c => new { c.PersonId, c.AskedById });
        change.HasIndex(c => new { c.AgencyKey, c.NeedsSecondPerson });
        change.HasOne(c => c.Decision).WithOne().HasForeignKey<AccessDecision>(d => d.ChangeId);
    }
}

public sealed class DirectoryStateConfiguration : IEntityTypeConfiguration<DirectoryState>
{
    public void Configure(EntityTypeBuilder<DirectoryState> state)
    {
        state.ToTable("DirectoryStates").HasKey(s => s.Key);
        state.Property(s => s.Key).HasMaxLength(ColumnLengths.StepKey);
        state.Property(s => s.Version).IsConcurrencyToken();
        state.HasData(new DirectoryState { Key = DirectoryState.Only, Version = Guid.Empty });
    }
}

public sealed class AccessDecisionConfiguration : IEntityTypeConfiguration<AccessDecision>
{
    public void Configure(EntityTypeBuilder<AccessDecision> decision)
    {
        decision.ToTable("AccessDecisions", t => t.HasTrigger("AccessDecisions_AppendOnly")).HasKey(d => d.ChangeId);
        decision.Property(d => d.ByName).HasMaxLength(Lengths.Name);
    }
}

public sealed class WaitingPasswordConfiguration : IEntityTypeConfiguration<WaitingPassword>
{
    public void Configure(EntityTypeBuilder<WaitingPassword> waiting)
    {
        waiting.ToTable("WaitingPasswords").HasKey(w => w.ChangeId);
        waiting.Property(w => w.Email).HasMaxLength(Lengths.Email);
        waiting.Property(w => w.PasswordHash).HasMaxLength(ColumnLengths.PasswordHash);
        waiting.Property(w => w.ProtectedSecondHalf).HasMaxLength(ColumnLengths.ProtectedSecret);
        waiting.HasOne<AccessChange>().WithOne().HasForeignKey<WaitingPassword>(w => w.ChangeId);
    }
}
