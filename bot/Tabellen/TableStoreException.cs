namespace TeamsHerstelBot.Tabellen;

/// <summary>What kind of fault stopped a table request.</summary>
public enum TableFault
{
    /// <summary>The request breaks a rule of the service (key, name, type, number of operations): a programming error.</summary>
    InvalidInput,

    /// <summary>A property, row or transaction is over the limit of the service.</summary>
    TooLarge,

    /// <summary>The service asks to slow down.</summary>
    Throttled,

    /// <summary>The service or file cannot be reached or did not answer in time.</summary>
    Unavailable,

    /// <summary>The identity or key is not accepted.</summary>
    Unauthorized,

    /// <summary>The table does not exist.</summary>
    TableNotFound,
}

/// <summary>A fault while reading or writing a table. The message never contains stored values.</summary>
public sealed class TableStoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TableStoreException(TableFault fault, string message, Exception? innerException = null)
        : base(message, innerException) => Fault = fault;

    /// <summary>Creates an exception without details.</summary>
    public TableStoreException() : this(TableFault.Unavailable, "The table store failed.")
    {
    }

    /// <summary>Creates an exception of kind <see cref="TableFault.Unavailable"/>.</summary>
    public TableStoreException(string message) : this(TableFault.Unavailable, message)
    {
    }

    /// <summary>Creates an exception of kind <see cref="TableFault.Unavailable"/>.</summary>
    public TableStoreException(string message, Exception innerException) : this(TableFault.Unavailable, message, innerException)
    {
    }

    /// <summary>The kind of fault.</summary>
    public TableFault Fault { get; }
}
