namespace EscalationPortal.Web.Tests.Support;

/// <summary>The demonstration, made once in a test run by the portal itself; each factory starts with a copy.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<byte[]> s_content = new(Make);

    public static void CopyTo(string file) => File.WriteAllBytes(file, s_content.Value);

    private static byte[] Make()
    {
        using var portal = new PortalFactory(isTemplate: true);
        _ = portal.Services;
        return SqliteFile.Whole(portal.DatabaseFile);
    }
}
