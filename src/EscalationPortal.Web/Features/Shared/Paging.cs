namespace EscalationPortal.Web.Features.Shared;

/// <param name="Page">From 1.</param>
/// <param name="Link">The address of a page, with the list's filters in it.</param>
public sealed record Paging(int Page, int PageSize, int Total, Func<int, string> Link)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;

    public int Last => Math.Min(Total, Page * PageSize);

    /// <summary>First, last and the neighbours of this page; null stands for those left out between.</summary>
    public IEnumerable<int?> Shown()
    {
        var before = 0;
        foreach (var page in new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(page => page >= 1 && page <= Pages).Distinct().Order())
        {
            if (page == before + 2)
                yield return before + 1;
            else if (page > before + 2)
                yield return null;
            yield return page;
            before = page;
        }
    }
}
