namespace EscalationPortal.Web.Acting;

/// <summary>What the page of every act needs, so that the controller of an act names it once.</summary>
public sealed record ActServices(DisputeReader Disputes, FormTokens Forms, TypedTextRestorer TypedTexts);
