using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Shared.Errors;

/// <summary>
/// Answers in plain words what could not be served. The page is written straight into the failed answer: nothing is run a second time,
/// so that it needs neither the route, the form, the session nor the database, one of which may be what broke.
/// </summary>
public static class ErrorPages
{
    private const string View = "/Features/Shared/Errors/Show.cshtml";

    public static void UsePortalErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = WriteAsync,
            StatusCodeSelector = failure =>
                WriteConflict.Is(failure) ? StatusCodes.Status409Conflict : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => WriteAsync(context.HttpContext));
    }

    private static async Task WriteAsync(HttpContext http)
    {
        var page = ErrorPage.For(http.Response.StatusCode) with { Typed = TypedBy(http) };
        http.Features.Set(page); // The log tells a form that could not be read from one that its own page sends back for a correction.
        try
        {
            await WriteAsync(http, page);
        }
        catch (Exception broken) when (!http.Response.HasStarted)
        {
            http.RequestServices.GetRequiredService<ILogger<ErrorPage>>()
                .LogError(broken, "The page of an error could not be shown; its words are sent without it.");
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(string.Join("\n\n", page.Paragraphs.Prepend(page.Title)));
        }
    }

    private static Task WriteAsync(HttpContext http, ErrorPage page)
    {
        var route = new RouteData { Values = { ["controller"] = "Errors" } };
        var metadata = http.RequestServices.GetRequiredService<IModelMetadataProvider>();
        var data = new ViewDataDictionary<ErrorPage>(metadata, new ModelStateDictionary()) { Model = page };
        data["ErrorCode"] = http.Response.StatusCode;
        var view = new ViewResult { ViewName = View, ViewData = data };
        return view.ExecuteResultAsync(new ActionContext(http, route, new ActionDescriptor()));
    }

    /// <summary>Only to the person signed in, and only of a form whose words may be kept at all: of a password nothing is shown.</summary>
    private static IReadOnlyList<WordsToCopy> TypedBy(HttpContext http) =>
        http.User.Identity?.IsAuthenticated == true && http.Features.Get<SentForm>() is { IsKept: true } sent ? WordsToCopy.In(sent) : [];
}
