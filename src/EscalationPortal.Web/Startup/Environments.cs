using EscalationPortal.Persistence;

namespace EscalationPortal.Web.Startup;

/// <summary>Where the portal may run: only where it is listed, so that a misspelt environment is not one more of them.</summary>
public static class Environments
{
    private const string Variable = "ASPNETCORE_ENVIRONMENT";

    private static readonly string[] s_known =
        [Microsoft.Extensions.Hosting.Environments.Development, Microsoft.Extensions.Hosting.Environments.Production];

    private const string Demonstration = "Demonstration:Enabled";

    public static bool IsDemonstration(this WebApplicationBuilder builder) => builder.Configuration[Demonstration] switch
    {
        null or "" => false,
        var set when bool.TryParse(set, out var isOn) => isOn,
        var set => throw new StartRefusedException($"'{Demonstration}' is '{set}': it can be true or false."),
    };

    /// <param name="isCommand">An operator's command opens no page, so it may run in Production too.</param>
    /// <exception cref="StartRefusedException">The portal must not start here.</exception>
    public static void RefuseWhereItMustNotRun(this WebApplicationBuilder builder, bool isCommand)
    {
        var environment = builder.Environment.EnvironmentName;
        // Spelt as listed: the settings of an environment are a file of its exact name.
        if (!s_known.Contains(environment, StringComparer.Ordinal))
            throw new StartRefusedException($"'{Variable}' is '{environment}': it can be {string.Join(" or ", s_known)}.");
        if (builder.IsDemonstration() && !builder.Environment.IsDevelopment())
            throw new StartRefusedException(
                $"'{Demonstration}' is on and '{Variable}' is '{environment}': the demonstration runs only in Development, "
                + "because its passwords are published.");
        if (builder.Environment.IsProduction() && !isCommand)
            throw new StartRefusedException(
                $"The portal does not start in Production yet ('{Variable}'): signing in has no second factor, and it holds "
                + "children's cases.");
    }
}
