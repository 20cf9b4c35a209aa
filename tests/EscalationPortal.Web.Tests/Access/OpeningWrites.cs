using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using EscalationPortal.TestSupport;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>
/// Looks at every command that a request sends to the database, and fails the request if it writes what changes what an account opens, and
/// no one has listed that its route does so. Every test over HTTP is such a look.
/// </summary>
public sealed partial class OpeningWrites(IHttpContextAccessor http) : DbCommandInterceptor
{
    private static readonly bool s_rewrites = Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1";
    private static readonly ConcurrentDictionary<(string Route, string Write), bool> s_added = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Look(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Look(command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    private void Look(DbCommand command)
    {
        if (http.HttpContext is not { } context || context.GetEndpoint() is not RouteEndpoint endpoint)
            return;
        var route = $"{context.Request.Method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";
        foreach (var write in WhatOpens.In(command.CommandText).Where(w => !WhatOpens.IsListed(route, w)))
        {
            if (!s_rewrites)
                throw new InvalidOperationException(
                    $"{route} writes {write}, which changes what an account opens, and is not listed in {WhatOpens.RoutesFile}.");
            if (s_added.TryAdd((route, write), true))
                File.AppendAllText(Repository.PathOf("tests", "EscalationPortal.Web.Tests", "Access", WhatOpens.RoutesFile),
                    $"{route} {write}\n");
        }
    }
}

/// <summary>Which columns say what an account opens, and which routes write them: two lists that someone has thought about.</summary>
internal static partial class WhatOpens
{
    public const string ColumnsFile = "what-opens.txt";
    public const string RoutesFile = "who-opens.txt";

    /// <summary>'Seats.Until', and whether it changes what an account opens.</summary>
    public static IReadOnlyDictionary<string, bool> Columns { get; } =
        Lines(ColumnsFile).ToDictionary(l => l[0], l => l[1] == "opens", StringComparer.Ordinal);

    /// <summary>'POST /people/{id:guid}/edit' and '+Deputies'; a route that writes nothing of the kind has '-'.</summary>
    public static IReadOnlyList<(string Route, string Write)> Routes { get; } =
        [.. Lines(RoutesFile).Select(l => ($"{l[0]} {l[1]}", l[2]))];

    private const int TimeoutInMilliseconds = 5000;
    private static readonly HashSet<(string, string)> s_listed = [.. Routes];
    private static readonly HashSet<string> s_tables = [.. Columns.Where(c => c.Value).Select(c => c.Key.Split('.')[0])];

    public static bool IsListed(string route, string write) => s_listed.Contains((route, write));

    /// <summary>'+Seats' for a row more, '-Seats' for one less, 'Seats.Until' for a change.</summary>
    public static IEnumerable<string> In(string sql)
    {
        foreach (Match statement in Statements().Matches(sql))
        {
            var table = statement.Groups["table"].Value;
            if (!s_tables.Contains(table))
                continue;
            if (statement.Groups["verb"].Value != "UPDATE")
                yield return (statement.Groups["verb"].Value == "INSERT INTO" ? "+" : "-") + table;
            foreach (Match column in SetColumns().Matches(statement.Groups["set"].Value))
            {
                if (Columns.GetValueOrDefault($"{table}.{column.Groups["column"].Value}"))
                    yield return $"{table}.{column.Groups["column"].Value}";
            }
        }
    }

    private static IEnumerable<string[]> Lines(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Access", file))
        .Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(
        """(?<verb>INSERT INTO|DELETE FROM|UPDATE) "(?<table>\w+)"( AS "\w+")?(\s+SET (?<set>[^;]*?)(?=\sWHERE|;|$))?""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex Statements();

    [GeneratedRegex("""(^|, |\n\s*)"(?<column>\w+)" = """, RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex SetColumns();
}
