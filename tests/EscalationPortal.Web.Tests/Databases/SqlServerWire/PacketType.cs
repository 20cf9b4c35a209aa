namespace EscalationPortal.Web.Tests.Databases.SqlServerWire;

/// <summary>The first byte of a TDS packet, as far as the driver uses it here.</summary>
public enum PacketType
{
    SqlBatch = 0x01,
    RemoteProcedureCall = 0x03,
    Answer = 0x04,
    Login = 0x10,
    PreLogin = 0x12,
}
