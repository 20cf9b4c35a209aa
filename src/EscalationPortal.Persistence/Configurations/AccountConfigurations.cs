using EscalationPortal.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Sessions").Property(s => s.Id).ValueGeneratedNever();
        session.HasIndex(s => s.PersonId);
        session.HasIndex(s => s.StartedAt);
    }
}

public sealed class WrongTriesConfiguration : IEntityTypeConfiguration<WrongTries>
{
    public void Configure(EntityTypeBuilder<WrongTries> tries)
    {
        tries.ToTable("WrongTries").HasKey(t => t.Key);
        tries.Property(t => t.Key).HasMaxLength(ColumnLengths.Hash);
        tries.HasIndex(t => t.LastAt);
    }
}
