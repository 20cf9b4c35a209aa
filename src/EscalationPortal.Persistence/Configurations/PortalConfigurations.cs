using EscalationPortal.Domain;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Persistence.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class AgencyEntryConfiguration : IEntityTypeConfiguration<AgencyEntry>
{
    public void Configure(EntityTypeBuilder<AgencyEntry> agency)
    {
        agency.ToTable("Agencies").HasKey(a => a.Key);
        agency.Property(a => a.Key).HasMaxLength(ColumnLengths.Key);
        agency.Property(a => a.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        agency.Property(a => a.Name).HasMaxLength(Lengths.Name);
        agency.Property(a => a.NormalisedName).HasMaxLength(Lengths.Name);
        agency.Property(a => a.LeadRole).HasMaxLength(Lengths.Name);
        agency.Property(a => a.Version).IsConcurrencyToken();
        agency.HasIndex(a => new { a.PartnershipKey, a.NormalisedName }).IsUnique();
    }
}

public sealed class PersonEntryConfiguration : IEntityTypeConfiguration<PersonEntry>
{
    public void Configure(EntityTypeBuilder<PersonEntry> person)
    {
        person.ToTable("People");
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        person.Property(p => p.Name).HasMaxLength(Lengths.Name);
        person.Property(p => p.NormalisedName).HasMaxLength(Lengths.Name);
        person.Property(p => p.Title).HasMaxLength(Lengths.Name);
        person.Property(p => p.AgencyKey).HasMaxLength(ColumnLengths.Key);
        person.Property(p => p.Team).HasMaxLength(Lengths.Team);
        person.Property(p => p.Version).IsConcurrencyToken();
        person.HasIndex(p => new { p.PartnershipKey, p.NormalisedName });
        person.HasIndex(p => new { p.AgencyKey, p.LeftOn, p.NormalisedName });
        person.HasIndex(p => p.LineManagerId);
        person.HasOne(p => p.Agency).WithMany().HasForeignKey(p => p.AgencyKey);
        person.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.PersonId);
    }
}

public sealed class PersonRoleConfiguration : IEntityTypeConfiguration<PersonRole>
{
    public void Configure(EntityTypeBuilder<PersonRole> role)
    {
        role.ToTable("PersonRoles").HasKey(r => new { r.PersonId, r.Role });
        role.Property(r => r.Role).HasMaxLength(ColumnLengths.Key);
        role.Property(r => r.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        role.HasIndex(r => new { r.PartnershipKey, r.Role });
    }
}

public sealed class DeputyEntryConfiguration : IEntityTypeConfiguration<DeputyEntry>
{
    public void Configure(EntityTypeBuilder<DeputyEntry> deputy) =>
        deputy.ToTable("Deputies").HasKey(d => new { d.PersonId, d.DeputyId });
}

public sealed class DirectoryChangeConfiguration : IEntityTypeConfiguration<DirectoryChange>
{
    public void Configure(EntityTypeBuilder<DirectoryChange> change)
    {
        change.ToTable("DirectoryChanges", t => t.HasTrigger("DirectoryChanges_AppendOnly"));
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.AgencyKey).HasMaxLength(ColumnLengths.Key);
        change.Property(c => c.ByName).HasMaxLength(Lengths.Name);
        change.Property(c => c.What).HasMaxLength(DirectoryChange.WhatLength);
        change.HasIndex(c => new { c.AgencyKey, c.At });
        change.HasIndex(c => new { c.PersonId, c.At });
    }
}

public sealed class AbsenceConfiguration : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.Property(a => a.Id).ValueGeneratedNever();
        absence.HasIndex(a => a.PersonId);
    }
}

public sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.Property(d => d.Id).ValueGeneratedNever();
        draft.Property(d => d.Content).HasMaxLength(ColumnLengths.Draft);
        draft.Property(d => d.Version).IsConcurrencyToken();
        draft.Property(d => d.ShownTo).HasMaxLength(Lengths.NameAndTitle);
        draft.HasIndex(d => new { d.OwnerId, d.SavedAt });
        draft.HasIndex(d => d.ShownToId);
        draft.OwnsMany(d => d.Comments, comment =>
        {
            comment.ToTable("DraftComments").WithOwner().HasForeignKey("DraftId");
            comment.HasKey(c => c.Id);
            comment.Property(c => c.Id).ValueGeneratedNever();
            comment.Property(c => c.From).HasMaxLength(Lengths.NameAndTitle);
            comment.Property(c => c.Step).HasMaxLength(ColumnLengths.StepKey);
        });
    }
}

public sealed class UnsentFormConfiguration : IEntityTypeConfiguration<UnsentForm>
{
    public void Configure(EntityTypeBuilder<UnsentForm> form)
    {
        form.ToTable("UnsentForms").HasKey(f => new { f.PersonId, f.Page });
        form.Property(f => f.Page).HasMaxLength(UnsentForm.PageLength);
        form.Property(f => f.Content).HasMaxLength(UnsentForm.ContentLength);
        form.HasIndex(f => f.At);
    }
}

public sealed class DisputeReadingConfiguration : IEntityTypeConfiguration<DisputeReading>
{
    public void Configure(EntityTypeBuilder<DisputeReading> reading)
    {
        reading.ToTable("DisputeReadings", t => t.HasTrigger("DisputeReadings_AppendOnly"));
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.Property(r => r.Agency).HasMaxLength(ColumnLengths.Key);
        reading.HasIndex(r => new { r.DisputeId, r.At });
    }
}

public sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> document)
    {
        document.ToTable("IssuedDocuments", t => t.HasTrigger("IssuedDocuments_AppendOnly"));
        document.Property(d => d.Id).ValueGeneratedNever();
        document.Property(d => d.ContentHash).HasMaxLength(ColumnLengths.Hash);
        document.Property(d => d.Agency).HasMaxLength(ColumnLengths.Key);
        document.HasIndex(d => d.ContentHash);
        document.HasOne<Domain.Disputes.Dispute>().WithMany().HasForeignKey(d => d.DisputeId);
    }
}

public sealed class EvidenceDayConfiguration : IEntityTypeConfiguration<EvidenceDay>
{
    public void Configure(EntityTypeBuilder<EvidenceDay> day)
    {
        day.ToTable("EvidenceDays");
        day.HasKey(d => new { d.Day, d.Kind });
        day.Property(d => d.Head).HasMaxLength(ColumnLengths.Hash);
    }
}

public sealed class HandledFormConfiguration : IEntityTypeConfiguration<HandledForm>
{
    public void Configure(EntityTypeBuilder<HandledForm> form)
    {
        form.ToTable("HandledForms").HasKey(f => new { f.PersonId, f.Token });
        form.Property(f => f.Location).HasMaxLength(ColumnLengths.Address);
    }
}

public sealed class PolicyVersionConfiguration : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> version)
    {
        version.Property(v => v.Id).HasMaxLength(ColumnLengths.Key);
        version.Property(v => v.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        version.HasIndex(v => v.PartnershipKey);
        version.Property(v => v.Json).HasMaxLength(ColumnLengths.Policy);
        version.Property(v => v.ContentHash).HasMaxLength(ColumnLengths.Hash);
    }
}

public sealed class DatabaseMarkConfiguration : IEntityTypeConfiguration<DatabaseMark>
{
    public void Configure(EntityTypeBuilder<DatabaseMark> mark)
    {
        mark.ToTable("DatabaseMarks").HasKey(m => m.Key);
        mark.Property(m => m.Key).HasMaxLength(ColumnLengths.Key);
        mark.Property(m => m.Value).HasMaxLength(ColumnLengths.MarkValue);
    }
}
