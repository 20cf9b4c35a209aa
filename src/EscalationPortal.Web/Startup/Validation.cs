using System.Globalization;
using EscalationPortal.Web.Forms;
using FluentValidation;
using FluentValidation.Resources;

namespace EscalationPortal.Web.Startup;

public static class Validation
{
    /// <summary>Validators are called by name in each action; MVC runs none by itself.</summary>
    public static IServiceCollection AddPortalValidators(this IServiceCollection services)
    {
        ValidatorOptions.Global.LanguageManager = new OurWords();
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(Validation).Assembly))
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        return services;
    }
}

/// <summary>A rule for which no one wrote a sentence says ours, and not the library's.</summary>
internal sealed class OurWords : ILanguageManager
{
    public bool Enabled { get; set; } = true;
    public CultureInfo? Culture { get; set; }

    public string GetString(string key, CultureInfo? culture = null) => BindingMessages.ChooseAgain;
}
