namespace EscalationPortal.Domain.Policies;

/// <summary>A policy file that cannot be used, with every problem found and its place in the file.</summary>
public sealed class PolicyFileException(IReadOnlyList<PolicyProblem> problems, Exception? inner = null)
    : Exception(string.Join(Environment.NewLine, problems), inner)
{
    public IReadOnlyList<PolicyProblem> Problems { get; } = problems;
}

/// <param name="Place">A JSON path such as '$.stages[1].acceptance.clock'.</param>
/// <param name="Line">Counted from 1; null where the place has no line of its own.</param>
public sealed record PolicyProblem(string Place, int? Line, string Reason)
{
    public override string ToString() => Line is null ? $"{Place}: {Reason}" : $"{Place} (line {Line}): {Reason}";
}
