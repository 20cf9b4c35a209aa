using EscalationPortal.Domain;
using EscalationPortal.Domain.Learning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Persistence.Configurations;

public sealed class LearningReferralConfiguration : IEntityTypeConfiguration<LearningReferral>
{
    public void Configure(EntityTypeBuilder<LearningReferral> referral)
    {
        referral.Property(r => r.Id).ValueGeneratedNever();
        referral.Property(r => r.Version).IsConcurrencyToken();
        referral.Property(r => r.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        referral.Property(r => r.Area).HasMaxLength(ColumnLengths.Key);
        referral.HasIndex(r => new { r.PartnershipKey, r.ThemeId });
        referral.HasOne<LearningTheme>().WithMany().HasForeignKey(r => r.ThemeId);
    }
}

public sealed class LearningThemeConfiguration : IEntityTypeConfiguration<LearningTheme>
{
    public void Configure(EntityTypeBuilder<LearningTheme> theme)
    {
        theme.Property(t => t.Id).ValueGeneratedNever();
        theme.Property(t => t.Version).IsConcurrencyToken();
        theme.Property(t => t.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        theme.Property(t => t.Name).HasMaxLength(Lengths.Theme);
        theme.HasIndex(t => new { t.PartnershipKey, t.Name }).IsUnique();
        theme.HasMany(t => t.Recommendations).WithOne().HasForeignKey("LearningThemeId").IsRequired();
    }
}

public sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("Recommendations");
        recommendation.Property(r => r.Id).ValueGeneratedNever();
        recommendation.Property(r => r.PartnershipKey).HasMaxLength(ColumnLengths.Key);
        recommendation.Property(r => r.Kind).HasMaxLength(ColumnLengths.Key);
        recommendation.Property(r => r.OwnerKey).HasMaxLength(ColumnLengths.Key);
        recommendation.Property(r => r.OwnerName).HasMaxLength(Lengths.Name);
        recommendation.HasIndex(r => new { r.PartnershipKey, r.OwnerKey });
        recommendation.HasIndex(r => new { r.PartnershipKey, r.State, r.Due });
        recommendation.HasMany(r => r.Reports).WithOne().HasForeignKey("RecommendationId").IsRequired();
    }
}

public sealed class RecommendationReportConfiguration : IEntityTypeConfiguration<RecommendationReport>
{
    public void Configure(EntityTypeBuilder<RecommendationReport> report)
    {
        report.ToTable("RecommendationReports");
        report.Property(r => r.Id).ValueGeneratedNever();
        report.HasIndex("RecommendationId", nameof(RecommendationReport.Number)).IsUnique();
    }
}
