using FluentValidation;

namespace EscalationPortal.Web.Startup;

public static class Validation
{
    /// <summary>Validators are called by name in each action; MVC runs none by itself.</summary>
    public static IServiceCollection AddPortalValidators(this IServiceCollection services)
    {
        ValidatorOptions.Global.LanguageManager.Enabled = false;
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(Validation).Assembly))
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        return services;
    }
}
