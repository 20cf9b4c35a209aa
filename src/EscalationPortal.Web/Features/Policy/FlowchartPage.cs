using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>The procedure and its times as a picture and as tables, from the policy that sets the clocks.</summary>
public sealed record FlowchartPage(EscalationPolicy Policy, Flowchart Drawing, ClockTable Clocks, IReadOnlyList<StepRow> Steps)
{
    public static FlowchartPage Of(EscalationPolicy policy) =>
        new(policy, Flowchart.Of(policy), new ClockTable(policy, ClockRow.All(policy)), StepRow.All(policy));
}

public sealed record ClockTable(EscalationPolicy Policy, IReadOnlyList<ClockRow> Rows);
