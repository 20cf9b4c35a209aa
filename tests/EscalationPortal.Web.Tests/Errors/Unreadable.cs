using System.Net.Http.Headers;
using System.Text;

namespace EscalationPortal.Web.Tests.Errors;

/// <summary>Forms that cannot be read, each with words in it that someone typed.</summary>
internal static class Unreadable
{
    public const string Words = "What the nurse said on the telephone";
    public const string Json = "JSON";

    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Part = "--line\r\nContent-Disposition: form-data; name=\"Form.Why\"\r\n\r\n" + Words;

    private static string Typed => $"Form.Why={Uri.EscapeDataString(Words)}";

    public static IReadOnlyDictionary<string, Func<HttpContent>> Kinds { get; } =
        new Dictionary<string, Func<HttpContent>>(StringComparer.Ordinal)
    {
        ["a NUL"] = () => Of(UrlEncoded, $"{Typed}%00+and+more"),
        ["a NUL in the name of a field"] = () => Of(UrlEncoded, $"{Typed}&Form%00=1"),
        ["a NUL between parts"] = () => Of("multipart/form-data; boundary=line", Part + "\0\r\n--line--\r\n"),
        ["five megabytes"] = () => Of(UrlEncoded, $"{Typed}&Form.Other={new string('x', 5_000_000)}"),
        ["1,100 fields"] = () =>
            Of(UrlEncoded, string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"Form.Field{i}=1").Prepend(Typed))),
        ["1,100 rows"] = () =>
            Of(UrlEncoded, string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"Form.Actions[{i}].What=x").Prepend(Typed))),
        ["the name of a field that never ends"] = () => Of(UrlEncoded, $"{Typed}&{new string('n', 3_000)}=1"),
        ["parts without a line between them"] = () => Of("multipart/form-data", Part + "\r\n--line--\r\n"),
        ["another line between parts than announced"] = () => Of("multipart/form-data; boundary=other", Part + "\r\n--line--\r\n"),
        ["parts that break off"] = () => Of("multipart/form-data; boundary=line", Part),
        ["another alphabet"] = () => Of($"{UrlEncoded}; charset=utf-16", Typed),
        [Json] = () => Of("application/json", $$"""{"Form.Why":"{{Words}}"}"""),
    };

    private static ByteArrayContent Of(string type, string body) =>
        new(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
}
