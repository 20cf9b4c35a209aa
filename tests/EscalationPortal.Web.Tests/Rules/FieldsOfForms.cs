using System.Reflection;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>All that a form could be sent, by the types that it is read into: what a page hides is sent by no page alone.</summary>
internal static class FieldsOfForms
{
    private static readonly string[] s_indexes = ["[0]", "[1]", "[5]", "[-1]", "[x]", "[99999999999]", "[", "[0", "[]"];

    /// <summary>Each field with a value that it cannot mean.</summary>
    public static IEnumerable<(string Name, string Value)> Of(PortalFactory portal, string route, string form) =>
        ParametersOf(portal, route)
            .SelectMany(p => Within(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType))
            .Concat(StepOf(form) is { } step ? Within("Form", step) : []);

    private static IEnumerable<Microsoft.AspNetCore.Mvc.Abstractions.ParameterDescriptor> ParametersOf(
        PortalFactory portal, string route) => Routes.Endpoints(portal)
        .Single(e => e.RoutePattern.RawText!.TrimStart('/') == route
            && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST"))
        .Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters
        .Where(p => p.ParameterType != typeof(CancellationToken) && !route.Contains($"{{{p.Name}", StringComparison.Ordinal));

    private static Type? StepOf(string form) => form.StartsWith("log/", StringComparison.Ordinal)
        ? EscalationPortal.Web.Features.Logging.Drafts.Journey.Find(form.Split('/')[^1])?.GetType().GenericTypeArguments[0] : null;

    private static IEnumerable<(string Name, string Value)> Within(string name, Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            var row = type.GenericTypeArguments[0];
            return s_indexes.SelectMany(i => IsPart(row)
                ? PropertiesOf(row).SelectMany(p => Within($"{name}{i}.{p.Name}", p.PropertyType).Take(1))
                : Odd($"{name}{i}", row).Take(1))
                .Concat(PropertiesOf(IsPart(row) ? row : typeof(object)).SelectMany(p => Within($"{name}[0].{p.Name}", p.PropertyType)))
                .Concat([($"{name}.index", "5"), ($"{name}.index", "x"), ($"{name}[0]", "words"), .. Odd(name, row)]);
        }

        return IsPart(type)
            ? PropertiesOf(type).SelectMany(p => Within($"{name}.{p.Name}", p.PropertyType)).Append((name, "words"))
            : Odd(name, type);
    }

    private static IEnumerable<(string Name, string Value)> Odd(
        string name, Type type) => ((Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var id when id == typeof(Guid) => [$"{Conflict.Unknown}", "words", ""],
        { IsEnum: true } => ["NoSuchAnswer", "99", "-1"],
        var number when number == typeof(int) => ["-1", "99999999999999999999", "words"],
        var yes when yes == typeof(bool) => ["words", "2"],
        _ => new[] { "no-such-key", $"{Conflict.Unknown}", $"{Conflict.Unknown}:{Conflict.Unknown}", ":", "" },
    }).Select(value => (name, value));

    private static bool IsPart(Type type) => type.IsClass && type.Assembly == typeof(DateInput).Assembly;

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties().Where(p => p.CanWrite);
}
