using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class StageRecordConfiguration : IEntityTypeConfiguration<StageRecord>
{
    public void Configure(EntityTypeBuilder<StageRecord> stage)
    {
        stage.ToTable("StageRecords");
        stage.Property(s => s.Id).ValueGeneratedNever();
        stage.Property(s => s.StageKey).HasMaxLength(ColumnLengths.Key);
        stage.HasIndex("DisputeId", nameof(StageRecord.Sequence)).IsUnique();
        stage.Ignore(s => s.OpenCounterpartRequests); // reckoned from the requests
        stage.ComplexProperty(s => s.Escalation);
        stage.ComplexProperty(s => s.Clock);
        stage.ComplexProperty(s => s.Closing);
        stage.ComplexProperty(s => s.Unheld);
        stage.PrimitiveCollection(s => s.UnansweredBy);
        stage.HasMany(s => s.Requests).WithOne().HasForeignKey("StageRecordId").IsRequired();
        stage.HasMany(s => s.Discussions).WithOne().HasForeignKey("StageRecordId").IsRequired();
        stage.HasMany(s => s.Parts).WithOne().HasForeignKey("StageRecordId").IsRequired();
        stage.HasMany(s => s.Versions).WithOne().HasForeignKey("StageRecordId").IsRequired();
        stage.HasMany(s => s.Additions).WithOne().HasForeignKey("StageRecordId").IsRequired();
    }
}

public sealed class AcceptanceRequestConfiguration : IEntityTypeConfiguration<AcceptanceRequest>
{
    public void Configure(EntityTypeBuilder<AcceptanceRequest> request)
    {
        request.ToTable("AcceptanceRequests");
        request.Property(r => r.Id).ValueGeneratedNever();
        request.ComplexProperty(r => r.Due);
    }
}

public sealed class DiscussionConfiguration : IEntityTypeConfiguration<Discussion>
{
    public void Configure(EntityTypeBuilder<Discussion> discussion)
    {
        discussion.ToTable("Discussions");
        discussion.Property(d => d.Id).ValueGeneratedNever();
    }
}

public sealed class PartyPartConfiguration : IEntityTypeConfiguration<PartyPart>
{
    public void Configure(EntityTypeBuilder<PartyPart> part)
    {
        part.ToTable("PartyParts");
        part.Property(p => p.Id).ValueGeneratedNever();
        part.ComplexProperty(p => p.Entered);
        part.HasIndex("StageRecordId", nameof(PartyPart.PartyId)).IsUnique();
    }
}

public sealed class JointVersionConfiguration : IEntityTypeConfiguration<JointVersion>
{
    public void Configure(EntityTypeBuilder<JointVersion> version)
    {
        version.ToTable("JointVersions");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.ContentHash).HasMaxLength(ColumnLengths.Hash);
        version.HasIndex("StageRecordId", nameof(JointVersion.Number)).IsUnique();
        version.HasMany(v => v.AgreedActions).WithOne().HasForeignKey("JointVersionId");
        version.HasMany(v => v.Signatures).WithOne().HasForeignKey("JointVersionId").IsRequired();
        version.Navigation(v => v.AgreedActions).HasField("_actions");
    }
}

public sealed class SignatureConfiguration : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> signature)
    {
        signature.ToTable("Signatures", t => t.HasTrigger("Signatures_AppendOnly"));
        signature.Property(s => s.Id).ValueGeneratedNever();
        signature.Property(s => s.ContentHash).HasMaxLength(ColumnLengths.Hash);
        signature.HasIndex("JointVersionId", nameof(Signature.PartyId)).IsUnique();
    }
}

public sealed class AgreedActionConfiguration : IEntityTypeConfiguration<AgreedAction>
{
    public void Configure(EntityTypeBuilder<AgreedAction> action)
    {
        action.ToTable("AgreedActions");
        action.Property(a => a.Id).ValueGeneratedNever();
    }
}

public sealed class AdditionConfiguration : IEntityTypeConfiguration<Addition>
{
    public void Configure(EntityTypeBuilder<Addition> addition)
    {
        addition.ToTable("Additions");
        addition.Property(a => a.Id).ValueGeneratedNever();
    }
}
