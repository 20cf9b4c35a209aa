namespace Microsoft.SqlServer.Server;

public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message) : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType.FullName}' is an invalid user defined type, reason: {resourceReason}.");
    }
}
