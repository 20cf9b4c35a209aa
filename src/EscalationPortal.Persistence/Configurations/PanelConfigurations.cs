using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class ResolutionPanelConfiguration : IEntityTypeConfiguration<ResolutionPanel>
{
    public void Configure(EntityTypeBuilder<ResolutionPanel> panel)
    {
        panel.ToTable("ResolutionPanels");
        panel.Property(p => p.Id).ValueGeneratedNever();
        panel.Property(p => p.Minutes).HasMaxLength(20_000);
        panel.HasIndex(p => p.MeetsAt);
        panel.HasMany(p => p.Members).WithOne().HasForeignKey("ResolutionPanelId").IsRequired();
        panel.HasMany(p => p.AgreedActions).WithOne().HasForeignKey("ResolutionPanelId");
        panel.Navigation(p => p.AgreedActions).HasField("_actions");
        panel.Ignore(p => p.Chair);
        panel.Ignore(p => p.Present);
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

public sealed class LearningReferralConfiguration : IEntityTypeConfiguration<LearningReferral>
{
    public void Configure(EntityTypeBuilder<LearningReferral> referral)
    {
        referral.Property(r => r.Id).ValueGeneratedNever();
        referral.Property(r => r.Version).IsConcurrencyToken();
        referral.Property(r => r.Area).HasMaxLength(100);
        referral.HasMany(r => r.Recommendations).WithOne().HasForeignKey("LearningReferralId").IsRequired();
    }
}

public sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("Recommendations");
        recommendation.Property(r => r.Id).ValueGeneratedNever();
        recommendation.Property(r => r.Kind).HasMaxLength(100);
    }
}
