using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Acting;

/// <summary>What the page of an act shows: the dispute, the form, and what happened while the form was being filled in.</summary>
public interface IActPage
{
    OpenDispute Open { get; }
    IReadOnlyList<HistoryLine> Since { get; }
}

/// <param name="Since">Empty unless someone acted after this form was opened.</param>
public sealed record ActPage<TForm>(OpenDispute Open, TForm Form, IReadOnlyList<HistoryLine> Since) : IActPage;
