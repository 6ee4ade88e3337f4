namespace CorpusData.Generator;

/// <summary>
/// What a step gave, or will give, as it runs on another thread: a value, or the fault that kept it from one. Who asks
/// waits for it. Equal by what it gives.
/// </summary>
/// <remarks>
/// A class: what the compiler has of its own code for steps it has compiled ahead for references, and would compile
/// anew, while a build waits, for each type of value.
/// </remarks>
internal sealed class Outcome<T> : IEquatable<Outcome<T>>
{
    private Task<Outcome<T>>? _step;
    private T _value;
    private string? _fault;
    private bool _isOwnFault;

    /// <summary>What a step gave.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fault">The exception's type and message, where there is no value.</param>
    /// <param name="isOwnFault">Whether the step itself failed, and not one before it.</param>
    public Outcome(T value, string? fault, bool isOwnFault = false)
    {
        _value = value;
        _fault = fault;
        _isOwnFault = isOwnFault;
    }

    /// <summary>What a step will give.</summary>
    /// <param name="step">The step.</param>
    public Outcome(Task<Outcome<T>> step)
    {
        _step = step;
        _value = default!;
    }

    /// <summary>The value.</summary>
    /// <exception cref="OperationCanceledException">The compilation has been given up.</exception>
    public T Value
    {
        get
        {
            Wait();
            return _value;
        }
    }

    /// <summary>The exception's type and message, where there is no value.</summary>
    /// <exception cref="OperationCanceledException">The compilation has been given up.</exception>
    public string? Fault
    {
        get
        {
            Wait();
            return _fault;
        }
    }

    /// <summary>Whether the step itself failed, and not one before it.</summary>
    /// <exception cref="OperationCanceledException">The compilation has been given up.</exception>
    public bool IsOwnFault
    {
        get
        {
            Wait();
            return _isOwnFault;
        }
    }

    /// <summary>Whether another step has the same result. Waits for both steps.</summary>
    /// <remarks>
    /// Roslyn asks this after it runs a step again, and runs the next step only if the answer is no. It asks at once and
    /// only once. To answer no without waiting would repeat all later steps, so the wait is the price of skipping them.
    /// It is short: a first run compares nothing, later runs compare only the values whose input changed, and the
    /// waiting thread runs the step itself if no other thread has begun it.
    /// </remarks>
    public bool Equals(Outcome<T>? other) => ReferenceEquals(this, other)
        || (other is not null
            && Fault == other.Fault && IsOwnFault == other.IsOwnFault && EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals(object? obj) => Equals(obj as Outcome<T>);

    public override int GetHashCode() => Fault?.GetHashCode() ?? EqualityComparer<T>.Default.GetHashCode(Value);

    // Threads that come together write the same.
    private void Wait()
    {
        if (Volatile.Read(ref _step) is { } step)
        {
            Outcome<T> outcome = step.GetAwaiter().GetResult();
            _value = outcome._value;
            _fault = outcome._fault;
            _isOwnFault = outcome._isOwnFault;
            Volatile.Write(ref _step, null);
        }
    }
}
