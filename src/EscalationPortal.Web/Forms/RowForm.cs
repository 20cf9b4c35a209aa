using EscalationPortal.Domain.Disputes;
using FluentValidation;

namespace EscalationPortal.Web.Forms;

/// <summary>One row of a list that a person fills in; a row left empty is none.</summary>
public interface IRowForm
{
    bool IsEmpty { get; }
}

public static class RowRules
{
    public static string AtMostInWords(string what) => $"Add no more than {Dispute.MostRows} {what}";

    /// <param name="what">Such as 'actions'.</param>
    public static IRuleBuilderOptions<T, List<TRow>> AtMostRows<T, TRow>(this IRuleBuilder<T, List<TRow>> rule, string what)
        where TRow : IRowForm =>
        rule.Must(rows => rows.Count(r => !r.IsEmpty) <= Dispute.MostRows).WithMessage(AtMostInWords(what));
}
