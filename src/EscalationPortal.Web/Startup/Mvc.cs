using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;

namespace EscalationPortal.Web.Startup;

public static class Mvc
{
    public static IServiceCollection AddPortalMvc(this IServiceCollection services)
    {
        services.AddControllersWithViews(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add<KnownPerson>();
            mvc.Filters.Add<SentOnce>();
            mvc.Conventions.Add(new PageMethods());
            mvc.ModelBindingMessageProvider.SayInPlainWords();
            mvc.ModelBinderProviders.Insert(0, new RowsBinderProvider());
            // What is required is said once, by each form's validator, in words that a person can act on.
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            // What a form is about is said by its address: a field of the same name cannot lead the act elsewhere.
            var route = mvc.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
            mvc.ValueProviderFactories.Remove(route);
            mvc.ValueProviderFactories.Insert(0, route);
            // No page of ours writes names as jQuery does, and the reader of those names throws at a bracket that is not closed.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        });
        services.AddFormLimits();
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            razor.ViewLocationExpanders.Add(new FeatureFolders());
        });
        // Over HTTPS too: the cookies are SameSite, so no other site can have a page compressed beside a guess at what is in it.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddOptions<FrameOptions>().BindConfiguration("Frame");
        return services;
    }

    public static void MapPortal(this WebApplication app)
    {
        // The sign-in page needs its styles. Only what the build makes lies there: nothing of a dispute is ever a file.
        app.MapStaticAssets().AllowAnonymous();
        // Addresses in pages are fingerprinted only through this overload; on MapControllerRoute the same call does nothing.
        app.MapControllers().WithStaticAssets();
        app.CheckActs();
    }
}
