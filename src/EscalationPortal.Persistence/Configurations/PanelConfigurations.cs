using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class ResolutionPanelConfiguration : IEntityTypeConfiguration<ResolutionPanel>
{
    public void Configure(EntityTypeBuilder<ResolutionPanel> panel)
    {
        panel.ToTable("ResolutionPanels");
        panel.Property(p => p.Id).ValueGeneratedNever();
        panel.HasIndex(p => p.MeetsAt);
        panel.HasMany(p => p.Seated).WithOne().HasForeignKey("ResolutionPanelId").IsRequired();
        panel.Navigation(p => p.Seated).HasField("_members");
        panel.HasMany(p => p.MinutesVersions).WithOne().HasForeignKey("ResolutionPanelId").IsRequired();
        panel.Navigation(p => p.MinutesVersions).HasField("_minutes");
        panel.HasMany(p => p.AgreedActions).WithOne().HasForeignKey("ResolutionPanelId");
        panel.Navigation(p => p.AgreedActions).HasField("_actions");
        panel.Ignore(p => p.Chair);
        panel.Ignore(p => p.Members);
        panel.Ignore(p => p.TookPart);
        panel.Ignore(p => p.Minutes);
    }
}

public sealed class PanelMemberConfiguration : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> member)
    {
        member.ToTable("PanelMembers");
        member.Property(m => m.Id).ValueGeneratedNever();
        member.HasIndex("ResolutionPanelId", nameof(PanelMember.PersonId)).IsUnique();
    }
}

public sealed class PanelMinutesConfiguration : IEntityTypeConfiguration<PanelMinutes>
{
    public void Configure(EntityTypeBuilder<PanelMinutes> minutes)
    {
        minutes.ToTable("PanelMinutes");
        minutes.Property(m => m.Id).ValueGeneratedNever();
        minutes.Property(m => m.ContentHash).HasMaxLength(ColumnLengths.Hash);
        minutes.HasIndex("ResolutionPanelId", nameof(PanelMinutes.Number)).IsUnique();
        minutes.HasMany(m => m.Items).WithOne().HasForeignKey("PanelMinutesId").IsRequired();
        minutes.HasMany(m => m.Corrections).WithOne().HasForeignKey("PanelMinutesId").IsRequired();
    }
}

public sealed class MinuteItemConfiguration : IEntityTypeConfiguration<MinuteItem>
{
    public void Configure(EntityTypeBuilder<MinuteItem> item)
    {
        item.ToTable("MinuteItems");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Heading).HasMaxLength(Lengths.MinutesHeading);
    }
}

public sealed class MinutesCorrectionConfiguration : IEntityTypeConfiguration<MinutesCorrection>
{
    public void Configure(EntityTypeBuilder<MinutesCorrection> correction)
    {
        correction.ToTable("MinutesCorrections");
        correction.Property(c => c.Id).ValueGeneratedNever();
    }
}
