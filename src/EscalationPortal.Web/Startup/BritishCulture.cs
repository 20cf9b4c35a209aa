using System.Globalization;
using EscalationPortal.Persistence;

namespace EscalationPortal.Web.Startup;

public static class BritishCulture
{
    private const string Name = "en-GB";

    /// <summary>Numbers and dates are written as in Britain, whatever the language of the server is.</summary>
    /// <exception cref="StartRefusedException">The server knows no cultures.</exception>
    public static void Use()
    {
        try
        {
            var british = CultureInfo.GetCultureInfo(Name);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (british, british);
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (british, british);
        }
        catch (CultureNotFoundException missing)
        {
            throw new StartRefusedException(
                $"The server does not know how numbers and dates are written in {Name}. Unset "
                + "'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT' and install ICU.", missing);
        }
    }
}
